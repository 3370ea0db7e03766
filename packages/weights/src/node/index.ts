export {fileSystem} from './file-system.js';
export type {FileSystemOptions} from './file-system.js';
