export { CATALOGUE, type ProblemCode } from './catalogue';
export { Problem, problem, report, warn } from './problem';
