import {runExamples} from '@cv/test-kit/examples';

const FILES = ['README.md', 'src/init-backend.ts', 'src/backend-report.ts', 'src/capabilities.ts'];

runExamples(FILES.map((file) => `packages/backend/${file}`));
