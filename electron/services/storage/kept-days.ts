/** Days for which a deleted draft can be restored. */
export const KEPT_DAYS = 30
