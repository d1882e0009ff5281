import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';

/** `npm run story -- <name>`: what our cards answer to one story, or to each, as the person would hear it read. */
const { tellStories } = await importTypeScript('test/stories/tell-stories.ts');
process.exitCode = tellStories(process.argv.slice(2));
