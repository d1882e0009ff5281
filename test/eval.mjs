import process from 'node:process';

import { importTypeScript } from './setup/import-typescript.mjs';

/** `npm run eval -- <folder>`: how well titles and adverts are understood, against labelled samples in a folder. */
const { runEval } = await importTypeScript('test/eval/run-eval.ts');
process.exitCode = runEval(process.argv.slice(2));
