// All that the form says in Dutch. The build writes here what the first screen does not say, and lays it over that.
export {pack} from './report-form.pack.js';
