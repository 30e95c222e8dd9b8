import type { InjectionKey } from 'vue'

/** Given by a view that asks one thing at a time: its lines do not complain of what is still empty. */
export const CALM: InjectionKey<boolean> = Symbol('calm')
