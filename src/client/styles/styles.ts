/** The faces and style sheets of every page, self-hosted. */
import '@fontsource/barlow/latin-400.css';
import '@fontsource/barlow/latin-500.css';
import '@fontsource/barlow/latin-600.css';
import '@fontsource/barlow-condensed/latin-500.css';
import '@fontsource/barlow-condensed/latin-600.css';
import './tokens.css';
import './base.css';
import './controls.css';
import './start.css';
