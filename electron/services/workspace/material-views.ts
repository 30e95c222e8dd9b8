import type { MaterialView, PageView } from '../../contract/views'
import type { MaterialEntry, StoredPage } from '../storage/store-records'
import type { ReadingState } from './kept-material'

/** A material as the page is shown it. */
export function materialView(material: MaterialEntry, state: ReadingState): MaterialView {
  return {
    id: material.id,
    fileName: material.fileName,
    sha256: material.sha256,
    size: material.size,
    slot: material.slot,
    service: material.service,
    slotGuessed: material.slotGuessed,
    redactions: [...material.redactions],
    state: state.state,
    refusal: state.state === 'refused' ? { code: state.refusal.code, detail: state.refusal.detail } : null,
    pages: state.pages.map(pageView),
  }
}

const fieldsView = (fields: StoredPage['fields']): PageView['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...field, alternatives: [...field.alternatives] },
    ]),
  )

function pageView({ cropNames, fields, ...page }: StoredPage): PageView {
  return {
    page: page.page,
    kind: page.kind,
    kindConfidence: page.kindConfidence,
    fields: fieldsView(fields),
    ...(page.others
      ? {
          others: page.others.map((other) => ({
            kind: other.kind,
            kindConfidence: other.kindConfidence,
            fields: fieldsView(other.fields),
            outline: other.outline,
          })),
        }
      : {}),
    ...(page.marks ? { marks: [...page.marks] } : {}),
    quality: page.quality,
    width: page.width,
    height: page.height,
    outline: page.outline,
    previewScale: page.previewScale,
    crops: [...cropNames],
  }
}
