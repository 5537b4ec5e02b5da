// All that the box says in Dutch. The build writes here what the first screen does not say, and lays it over that.
export {pack} from './answer-box.pack.js';
