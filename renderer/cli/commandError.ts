/** Something the person got wrong or can put right; its message is a whole sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: 1 | 2;

  /** 2: the command or its input; 1: the command was right, but writing failed. */
  constructor(sentence: string, exitCode: 1 | 2 = 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
