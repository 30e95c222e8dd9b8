import type { Service } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { APP, BLOG, contentTypeId, contentTypeName, OTHER } from '../content-types'
import { isContentJudged } from './judged-content'

function check(service: Service, path: string, province: string | null, facts: Facts): Answer {
  const ids = service.contentTypes.map((written) => ({ written, id: contentTypeId(written, facts) }))
  const unknown = ids.find(({ id }) => id === null)
  if (unknown) return notChecked(path, `服务内容“${unknown.written}”不在表单的选项里。`)
  const wrong = ids.find(({ id }) => id !== OTHER && id !== BLOG && !(service.kind === 'app' && id === APP))
  if (wrong)
    return found(
      path,
      `个人备案选了服务内容“${contentTypeName(wrong.id ?? '', facts)}”，个人一般只能选“其他”。`,
      '内容确是自己的爱好、学习或生活，就改选“其他”并在备注里写明；确是单位或生意的内容，由单位备案。',
      { value: wrong.written },
    )
  const blog = ids.find(({ id }) => id === BLOG)
  if (!blog) return passed(path)
  const allowed = facts.provincial(province, 'personal.blogContentTypeAllowed')
  if (!allowed) return notChecked(path, '没有查到备案省收不收“博客/个人空间”，有的省只收“其他”。')
  if (allowed.value) return passed(path, [], allowed)
  // Written as the draft writes it: by number where the blog was a number.
  const other = /^\d+$/.test(blog.written) ? OTHER : contentTypeName(OTHER, facts)
  const kept = ids.filter(({ id }) => id !== BLOG && id !== OTHER).map(({ written }) => written)
  return found(
    path,
    `备案省的个人备案不收“博客/个人空间”。${allowed.note ?? ''}`,
    '改选“其他”，并在备注里写明网站的内容。',
    {
      fact: allowed,
      value: blog.written,
      fixes: [{ label: '改成“其他”', changes: [{ path, value: [...kept, other] }] }],
    },
  )
}

export const personalContentTypes: Rule = {
  id: 'site-content/personal-content-types',
  family: 'site-content',
  top: 4,
  title: '个人备案的服务内容在可选之列',
  severity: 'risk',
  basis: 'personal-content-type',
  reads: ['content-type/…', 'provincial/personal.blogContentTypeAllowed'],
  explains:
    '个人只选“其他”或“博客/个人空间”，多省连后者也不收。编号与名称两种写法都认得；没有查到备案省的说法时标为未检查。',
  appliesTo: (filing) => isContentJudged(filing) && isPersonal(filing.draft),
  check: ({ draft }, { facts }) =>
    draft.services.flatMap((service, index) =>
      service.contentTypes.length === 0
        ? []
        : [check(service, `services[${index}].contentTypes`, draft.filing.province, facts)],
    ),
}
