/** How many goals a year has at most, and how many things are tried at once. */
export const mostGoals = 3;
export const mostExperiments = 3;
