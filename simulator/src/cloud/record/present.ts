/** The record without the fields that are undefined: answers leave out what is not there. */
export function present<T extends object>(fields: T): T {
  const answer = { ...fields };
  for (const key of Object.keys(answer) as (keyof T)[]) {
    if (answer[key] === undefined) {
      delete answer[key];
    }
  }
  return answer;
}
