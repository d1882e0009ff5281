import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';

const address = 'https://college.example/nursing';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const collegePage = (body: string, script = '/sdk/ways-in.loader.js') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A college</title><script src="${script}" defer></script></head><body><main><h1>Courses</h1>${body}</main></body></html>`;

const text = 'ways-in-pathway';

forEachBrowser(
  'A widget on a college’s page',
  (browser) => {
    beforeEach(() => browser.portal.serveFolder('https://college.example/sdk/', 'dist/sdk'));

    const open = async (body: string, headers: Record<string, string> = {}, script?: string) => {
      browser.portal.serve(address, { body: collegePage(body, script), headers });
      const page = await browser.newPage();
      const warnings: string[] = [];
      page.on('console', (message) => message.text().includes('ways-in-') && warnings.push(message.text()));
      await page.goto(address);
      return { page, warnings };
    };
    const shown = (page: Awaited<ReturnType<typeof open>>['page'], element = text) =>
      eventually(`${element} to show something`, () =>
        page.evaluate((name) => {
          const cards = document.querySelector(name)?.shadowRoot?.querySelector('.wi') as HTMLElement | null;
          return cards?.innerText.trim();
        }, element),
      );

    test.each([
      ['by the loader', '/sdk/ways-in.loader.js'],
      ['by the classic script', '/sdk/ways-in.classic.js'],
    ])('shows the ways in under the strictest rules for styles, %s', async (_, script) => {
      const { page } = await open(
        '<ways-in-pathway job="adult-nurse"></ways-in-pathway>',
        { 'content-security-policy': strict },
        script,
      );
      const words = await shown(page);
      expect(words).toContain('Earn all the way');
      expect(words).toContain('The first step, today');
      const border = await page.evaluate(() => {
        const card = document.querySelector('ways-in-pathway')?.shadowRoot?.querySelector('.wi-card');
        return card ? getComputedStyle(card).borderTopWidth : '';
      });
      expect(border).toBe('1px');
    });

    test.each(['/sdk/ways-in.loader.js', '/sdk/ways-in.classic.js'])(
      'the table of routes, the help and the names of sources load when their folds are opened, with %s',
      async (script) => {
        const { page } = await open('<ways-in-pathway job="adult-nurse"></ways-in-pathway>', {}, script);
        expect(await shown(page)).not.toContain('Money on the way');
        const asked = browser.requests.length;
        await page.evaluate(() => {
          for (const fold of document.querySelector('ways-in-pathway')?.shadowRoot?.querySelectorAll('details') ?? [])
            fold.open = true;
        });
        await eventually('both cards', async () => {
          const words = await shown(page);
          return (
            words?.includes('Money on the way') && words.includes('flexible working') && words.includes('NHS Employers')
          );
        });
        const later = browser.requests.slice(asked).filter((each) => each.includes('/sdk/'));
        expect(later.toSorted()).toEqual(
          // The classic script has all the code in it; the help is content, and loads with either.
          [
            'content/help.json',
            'content/sources.json',
            ...(script.includes('loader') ? ['ways-in.side-by-side.js', 'ways-in.support.js'] : []),
          ].map((file) => `https://college.example/sdk/${file}`),
        );
      },
    );

    test('works twice on a page, and a term beside it', async () => {
      const { page } = await open(
        '<ways-in-pathway job="adult-nurse"></ways-in-pathway><ways-in-pathway job="nursing-associate" questions="no"></ways-in-pathway><ways-in-term term="nmc-pin"></ways-in-term>',
      );
      expect(await shown(page)).toContain('Adult nurse');
      expect(await shown(page, 'ways-in-pathway[job=nursing-associate]')).toContain('Nursing associate');
      expect(await shown(page, 'ways-in-term')).toContain('register');
    });

    test.each([
      ['a job that we don’t know', '<ways-in-pathway job="astronaut"></ways-in-pathway>', /astronaut/],
      ['no job', '<ways-in-pathway></ways-in-pathway>', /Name a job/],
      [
        'a term that we don’t know',
        '<ways-in-term term="<img src=x onerror=alert(1)>"></ways-in-term>',
        /There is no term/,
      ],
    ])('%s shows nothing, warns the web editor once, and leaves the page alone', async (_, body, warning) => {
      const { page, warnings } = await open(body);
      await eventually('a warning', async () => warnings.length > 0);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(warning);
      expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Courses');
    });

    test('content that is cut short is said to be, and nothing half is shown', async () => {
      const whole = readFileSync('dist/sdk/content/slices/adult-nurse.json', 'utf8');
      browser.portal.serve('https://college.example/sdk/content/slices/adult-nurse.json', {
        body: whole.slice(0, 5000),
        type: 'application/json',
      });
      const { page, warnings } = await open('<ways-in-pathway job="adult-nurse"></ways-in-pathway>');
      await eventually('a warning', async () => warnings.some((each) => each.includes('damaged or cut short')));
      expect(await page.evaluate(() => document.querySelector('ways-in-pathway')?.shadowRoot?.childElementCount)).toBe(
        0,
      );
      browser.portal.serve('https://college.example/sdk/content/slices/adult-nurse.json', {
        body: whole,
        type: 'application/json',
      });
    });

    test('asks nothing of any other host, and axe finds nothing wrong', async () => {
      browser.requests.length = 0;
      const { page } = await open('<ways-in-pathway job="adult-nurse"></ways-in-pathway>');
      await shown(page);
      expect(browser.requests.filter((asked) => !asked.startsWith('https://college.example/'))).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    });
  },
  { extension: false },
);
