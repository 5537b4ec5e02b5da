import {spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {disclosure} from '../../styles/disclosure.js';
import {exitBar} from '../../styles/exit-bar.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {framed} from './framed-form.styles.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {scene} from '../../styles/scene.js';
import {tokens} from '../../styles/tokens.js';

/** The first screen's. */
export const styles = [tokens, frame, buttons, spokenWord, exitBar, notes, helplines, disclosure, scene, forcedColors, framed];
