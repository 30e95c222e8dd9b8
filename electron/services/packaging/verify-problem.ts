/** What a verifier finds wrong with a package. Codes are stable; the message is a whole sentence. */
export const PROBLEM_CODES = [
  'cannot-open',
  'not-a-file',
  'too-large',
  'not-a-zip',
  'too-many-entries',
  'password-needed',
  'wrong-password',
  'manifest-missing',
  'manifest-bad',
  'manifest-changed',
  'bad-name',
  'link',
  'duplicate',
  'entry-missing',
  'entry-extra',
  'entry-renamed',
  'entry-size',
  'entry-changed',
  'entry-damaged',
  'bytes-changed',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface VerifyProblem {
  readonly code: ProblemCode
  /** Name of the entry, with unseen marks made visible. */
  readonly entry?: string
  readonly message: string
}

export interface VerifyResult {
  readonly ok: boolean
  readonly problems: readonly VerifyProblem[]
}

const SENTENCES: Record<ProblemCode, (entry: string) => string> = {
  'cannot-open': () => '打不开这个文件：文件不存在，或没有读取权限。',
  'not-a-file': () => '这不是普通文件，没有打开。',
  'too-large': () => '内容超过 500 MB，不像是本软件打的材料包。',
  'not-a-zip': () => '这不是完整的 zip 文件，可能没有传完整。请向对方再要一份。',
  'too-many-entries': () => '里面的文件超过 2000 个，不像是本软件打的材料包。',
  'password-needed': () => '材料包有密码，输入密码后才能校验。',
  'wrong-password': () => '密码不对，没有校验。',
  'manifest-missing': () => '包里没有清单 manifest.json，不是本软件打的材料包，或清单被删掉了。',
  'manifest-bad': () => '清单 manifest.json 读不懂，可能被改动过。',
  'manifest-changed': () => '清单 manifest.json 打包之后被改动过。',
  'bad-name': (entry) => `文件名${entry}不该出现在材料包里，解压它可能写到别处。`,
  link: (entry) => `${entry}是一个链接，不是文件。`,
  duplicate: (entry) => `${entry}在包里出现了不止一次（不分大小写）。`,
  'entry-missing': (entry) => `清单里的${entry}不在包里。`,
  'entry-extra': (entry) => `${entry}不在清单里，是后来加进去的。`,
  'entry-renamed': (entry) => `${entry}的名字打包之后被改过。`,
  'entry-size': (entry) => `${entry}的大小和清单不一样，打包之后被改动过。`,
  'entry-changed': (entry) => `${entry}的内容和清单不一样，打包之后被改动过。`,
  'entry-damaged': (entry) => `${entry}读不出来，可能没有传完整，或被改动过。`,
  'bytes-changed': () => '文件内容都对得上，但压缩包本身和打包时不同：被改动过，或重新压缩过。',
}

/** Names come from a stranger's file: quoted, and with marks that turn the writing direction shown. */
export function problem(code: ProblemCode, quotedEntry?: string, message?: string): VerifyProblem {
  return {
    code,
    ...(quotedEntry === undefined ? {} : { entry: quotedEntry.slice(1, -1) }),
    message: message ?? SENTENCES[code](quotedEntry ?? ''),
  }
}
