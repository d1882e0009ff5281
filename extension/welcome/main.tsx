import { render } from 'preact';
import { askPersonal } from '../messages/ask-personal.ts';
import { Welcome } from './Welcome.tsx';

render(<Welcome onForget={async () => void (await askPersonal({ kind: 'forget everything' }))} />, document.body);
