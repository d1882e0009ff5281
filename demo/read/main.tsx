import { render } from 'preact';
import { openPack } from '../../shared/pack/open.ts';
import { ReadAdvert } from './ReadAdvert.tsx';

const pack = openPack(async (path) => (await fetch(`content/${path}`)).text());

const place = document.querySelector('#read');
if (place) render(<ReadAdvert index={await pack.index()} />, place);
