// All that the panel says in Dutch. The build writes here what the first screen does not say, and lays it over that.
export {pack} from './pupil-panel.pack.js';
