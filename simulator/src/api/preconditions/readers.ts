import type { Operation } from '../operation';

/** Finds the operation that reads what another one is about. */
export class Readers {
  private readonly byPath = new Map<string, Operation>();
  private readonly byModel = new Map<string, Operation>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      if (operation.method !== 'GET' || operation.list || !operation.answer) continue;
      this.byPath.set(operation.path, operation);
      if (operation.path.endsWith('}')) this.byModel.set(operation.answer.name, operation);
    }
  }

  /** Of what an operation changes, deletes or reads: the same path, without an action. */
  ofSubject({ path }: Operation): Operation | undefined {
    return this.byPath.get(path.replace(/\/actions\/\w+$/, ''));
  }

  /** Of what an operation answers. */
  ofAnswer({ answer }: Operation): Operation | undefined {
    return answer && this.byModel.get(answer.name);
  }
}
