import type { CommandDefinition, Parameter } from '../command';

export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** What may stand at the place of the last word: candidates, or a kind of thing that the caller can list. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  readonly wanted?: Parameter['completes'];
}

const sharedFlags: readonly Candidate[] = [
  { word: '--json', description: 'answer in JSON' },
  { word: '--home', description: 'folder of the local cloud' },
  { word: '--debug', description: 'print the stack of an error' },
  { word: '--help', description: 'help for this command' },
];

const firstWord = ({ name }: CommandDefinition) => name.split(' ')[0]!;

/**
 * @param words the command line after `drydock`, the last one unfinished or empty
 */
export function complete(
  definitions: readonly CommandDefinition[],
  objects: Readonly<Record<string, string>>,
  words: readonly string[],
): Completion {
  const typed = words.slice(0, -1).filter((word) => !word.startsWith('-'));
  const current = words.at(-1) ?? '';
  const named = definitions.filter(({ name }) => name.split(' ').every((word, index) => typed[index] === word))[0];
  const completion = named ? ofVerb(named, typed, current, words.at(-2)) : ofName(definitions, objects, typed);
  return { ...completion, candidates: completion.candidates.filter(({ word }) => word.startsWith(current)) };
}

function ofName(
  definitions: readonly CommandDefinition[],
  objects: Readonly<Record<string, string>>,
  typed: readonly string[],
): Completion {
  if (typed.length === 0) {
    const words = new Map(
      definitions.map((definition) => {
        const word = firstWord(definition);
        return [word, { word, description: objects[word] ?? definition.summary }];
      }),
    );
    return { candidates: [...words.values()] };
  }
  const verbs = definitions.filter((definition) => definition.name.includes(' ') && firstWord(definition) === typed[0]);
  return typed.length === 1
    ? { candidates: verbs.map(({ name, summary }) => ({ word: name.split(' ')[1]!, description: summary })) }
    : { candidates: [] };
}

function ofVerb(
  { name, parameters = [], options = [], passThrough }: CommandDefinition,
  typed: readonly string[],
  current: string,
  previous: string | undefined,
): Completion {
  const option = options.find(({ flags }) => flags.includes('<') && flags.split(/[ ,]+/).includes(previous ?? ''));
  if (option?.choices) return { candidates: option.choices.map((word) => ({ word, description: option.description })) };
  if (option) return { candidates: [], wanted: option.flags.includes('<region>') ? 'region' : 'file' };
  if (current.startsWith('-') && !passThrough) {
    const own = options.map(({ flags, description }) => ({ word: /--[\w-]+/.exec(flags)![0], description }));
    return { candidates: [...own, ...sharedFlags] };
  }
  const place = typed.length - name.split(' ').length;
  const parameter = parameters[place] ?? (parameters.at(-1)?.repeated ? parameters.at(-1) : undefined);
  return { candidates: [], wanted: parameter ? (parameter.completes ?? 'file') : undefined };
}
