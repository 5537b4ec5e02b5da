/** What is worked out from other things: once, as long as those are the same. */
export class WorkedOut<Result> {
  #last: {readonly from: readonly unknown[]; readonly result: Result} | undefined;

  of(from: readonly unknown[], work: () => Result): Result {
    if (!this.#last?.from.every((one, index) => one === from[index])) this.#last = {from, result: work()};
    return this.#last.result;
  }
}
