import {buttons} from '../../styles/buttons.js';
import {dialog} from '../../styles/dialog.js';
import {exitBar} from '../../styles/exit-bar.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';

/** The first screen's, with the question that comes before a wipe. */
export const styles = [tokens, frame, buttons, exitBar, fields, notes, helplines, dialog, forcedColors];
