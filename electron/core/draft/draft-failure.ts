/** Why a text is not a draft. The message is a whole sentence without the file's name. */
export interface DraftFailure {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'not-a-draft'
    | 'newer-version'
    | 'unknown-key'
    | 'bad-value'
  readonly message: string
  /** Where in the draft, as `services[0].name`; absent when it is the file as a whole. */
  readonly path?: string
  /** Line of the text, from 1, where it can be told. */
  readonly line?: number
}
