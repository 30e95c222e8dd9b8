/** False where a file can never be what the slot is for, by its media type alone; '' = the system does not tell. */
export const slotTakes = (slot: string | null, type: string): boolean =>
  slot !== 'app-icon' || type === '' || type === 'image/png'
