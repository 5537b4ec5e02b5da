// All that the cards say in Dutch. The build writes here what the first screen does not say, and lays it over that.
export {pack} from './conversation-prompts.pack.js';
