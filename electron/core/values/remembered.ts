/** Many rules ask for the same texts within one check, and checks follow each other as a person types. */

const forgets: (() => void)[] = []

/** The same function with its last answers kept. Answers are shared: they must never be changed. */
export function remembered<Answer>(work: (text: string) => Answer, most = 4_000): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  forgets.push(() => kept.clear())
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const answer = work(text)
    // Starting over is rare and cheap; keeping count of what was used last would cost every look-up.
    if (kept.size >= most) kept.clear()
    kept.set(text, answer)
    return answer
  }
}

/** Lets go of every text that was kept: people's numbers have no business in memory once the store is locked. */
export const forgetRemembered = (): void => forgets.forEach((forget) => forget())
