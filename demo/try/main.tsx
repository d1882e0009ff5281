import { render } from 'preact';
import { openPack } from '../../shared/pack/open.ts';
import { today } from '../../shared/view/today.ts';
import type { PeopleFile } from './people.ts';
import { Try } from './Try.tsx';

const pack = openPack(async (path) => (await fetch(`content/${path}`)).text());
const people = async (): Promise<PeopleFile> => (await fetch('people.json')).json();

const place = document.querySelector('#try');
if (place) {
  const [index, file] = await Promise.all([pack.index(), people()]);
  render(<Try pack={pack} index={index} file={file} today={today()} />, place);
}
