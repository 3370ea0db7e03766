export {loadCheckpoint, saveCheckpoint} from './checkpoint-file.js';
export {fileFeatureStore, type FileFeatureStore} from './file-feature-store.js';
