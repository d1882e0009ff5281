import { existsSync, readFileSync } from 'node:fs';
import { BadUse, type Command } from '../../shared/cli/command.ts';
import { commands, run } from '../../shared/cli/run.ts';
import { explainSavedPage } from './explain-page.ts';
import { readSavedPage } from './page.ts';

/**
 * `page`: what a portal's saved page gives, and field by field which finder read what; as data with `--json`. A page
 * that can't be read is an answer too. In the repository only.
 */
const page: Command = {
  usage: 'page   <url> <file.html>',
  async run({ words: [url, file], json, today, print }) {
    if (!url || !file)
      throw new BadUse('Give the address and a saved page: page https://www.jobs.nhs.uk/… advert.html');
    if (!existsSync(file))
      throw new BadUse(`${file}: there is no such file. Save the page from a browser, then give its name.`);
    const html = readFileSync(file, 'utf8');
    const read = readSavedPage(url, html, today);
    if (json) print(JSON.stringify(read, undefined, 2));
    else explainSavedPage(url, html, read).forEach(print);
    return 0;
  },
};

process.exitCode = await run(process.argv.slice(2), { ...commands, page }, new URL('content/', import.meta.url));
