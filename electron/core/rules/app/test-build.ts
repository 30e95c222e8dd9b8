import { testBuildSchema, testCertificateSchema } from '../../reference/apps-facts'
import type { Facts } from '../../reference/facts'
import { parseCertificateDigest } from '../../values/certificate-digest'
import { halfWidth, withoutSpace } from '../../values/text-form'
import { found } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { appsOf, areDetailsJudged } from './app-services'

/** The ending or beginning that marks a package name as one of a test build, or null. */
function testPart(typed: string, facts: Facts): string | null {
  const name = withoutSpace(halfWidth(typed)).toLowerCase()
  const words = facts.get('nationwide/app-test-build', testBuildSchema)?.value.data
  return (
    words?.endings.find((one) => name.endsWith(one)) ??
    words?.beginnings.find((one) => name.startsWith(one)) ??
    null
  )
}

function ofPackage(typed: string, path: string, facts: Facts): Answer[] {
  const part = testPart(typed, facts)
  if (part === null) return []
  return [
    found(path, `包名“${typed}”带有“${part}”，像是调试或示例的包名。`, '换成正式版的包名。', {
      value: typed,
    }),
  ]
}

function ofSignature(typed: string, path: string, facts: Facts): Answer[] {
  const digest = parseCertificateDigest(typed)
  if (!digest.ok) return []
  const hex = digest.value.hex.toLowerCase()
  return facts.ids('app-test-certificate').flatMap((id) => {
    const fact = facts.get(id, testCertificateSchema)
    if (!fact?.value.digests.includes(hex)) return []
    return [
      found(path, `签名“${typed}”是${fact.value.name}，不是你自己的签名证书。`, '换成正式签名证书的指纹。', {
        fact,
        value: typed,
      }),
    ]
  })
}

export const testBuild: Rule = {
  id: 'app/test-build',
  family: 'app',
  top: null,
  title: '没有用调试版的包名和证书',
  severity: 'risk',
  basis: 'app-test-build',
  reads: ['app-test-certificate/…'],
  explains:
    '包名以 .debug 结尾、以 com.example 开头，或者签名是公开的测试证书时提示。本机生成的调试证书各不相同，看不出来。',
  appliesTo: areDetailsJudged,
  check: ({ draft }, { facts }) =>
    appsOf(draft).flatMap(({ app, path }) => [
      ...(isBlank(app.packageName) ? [] : ofPackage(app.packageName, `${path}.packageName`, facts)),
      ...(isBlank(app.signature) ? [] : ofSignature(app.signature, `${path}.signature`, facts)),
    ]),
}
