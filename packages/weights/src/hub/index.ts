export {download} from './download.js';
export type {DownloadOptions} from './download.js';
export {loadPretrained} from './load-pretrained.js';
export type {LoadPretrainedOptions} from './load-pretrained.js';
export type {PretrainedFile} from './pretrained-file.js';
export type {TransferOptions} from './transfer.js';
