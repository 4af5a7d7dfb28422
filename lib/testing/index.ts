export { Match, type Matcher } from './match';
export { type Expected, Template } from './template';
