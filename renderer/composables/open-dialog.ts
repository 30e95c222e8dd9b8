const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** The layers over the whole window that are open now, in the order of the page. */
export const openDialogs = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].filter((one) => isSeen(one))

/** A question is open that wants its answer first: help and palette of ours are none, and say so themselves. */
export const isQuestionOpen = (): boolean =>
  openDialogs().some((one) => one.dataset.layer !== 'own' && one.closest('[data-layer="own"]') === null)
