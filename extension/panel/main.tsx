import { render } from 'preact';
import { today } from '../../shared/view/today.ts';
import { extensionHost } from './extension-host.ts';
import { Panel } from './Panel.tsx';

render(<Panel host={extensionHost()} today={today()} />, document.body);
