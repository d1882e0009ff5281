import { readFileSync } from 'node:fs';
import { BadUse, type Command } from '../../shared/cli/command.ts';
import { commands, run } from '../../shared/cli/run.ts';
import { readSavedPage } from './page.ts';

/** `page`: what a portal's saved page gives. A page that can't be read is an answer too. In the repository only. */
const page: Command = {
  usage: 'page <url> <file.html>',
  async run({ words: [url, file], today, print }) {
    if (!url || !file)
      throw new BadUse('Give the address and a saved page: page https://www.jobs.nhs.uk/… advert.html');
    const read = readSavedPage(url, readFileSync(file, 'utf8'), today);
    print(JSON.stringify(read, undefined, 2));
    return 0;
  },
};

process.exitCode = await run(process.argv.slice(2), { ...commands, page }, new URL('content/', import.meta.url));
