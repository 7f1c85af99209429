import { render } from 'preact';
import { followAddress } from '../store/route.ts';
import { applySettings } from '../store/settings.ts';
import '../styles/styles.ts';
import { App } from './app.tsx';
import { watchForCrashes } from './crash.tsx';

const root = document.querySelector('#app');
applySettings(document.documentElement);
followAddress();
watchForCrashes();
if (root) render(<App />, root);
