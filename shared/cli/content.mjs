#!/usr/bin/env node
import process from 'node:process';

import { importTypeScript } from '../../test/setup/import-typescript.mjs';

/** `npm run content`: checks the national content and says how it stands; `npm run content -- import …` takes a table in. */
const { runContent } = await importTypeScript('shared/cli/content.ts');
process.exitCode = runContent(process.argv.slice(2));
