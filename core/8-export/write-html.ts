import { invariant } from '#base'
import type { Picture } from './picture.ts'

/** Where the page's template takes its picture. */
export const pictureMarker = '<script type="application/json" id="picture">null</script>'

/** The page of a picture: the template with the picture's JSON in it. No text of a report can end the script that holds it. */
export function writeHtml(picture: Picture, { template }: { readonly template: string }): string {
  const at = template.indexOf(pictureMarker)
  invariant(at >= 0, `page template has no place for a picture: expected ${pictureMarker}`)
  const filled = pictureMarker.replace('null', () => writeScriptJson(picture))
  return template.slice(0, at) + filled + template.slice(at + pictureMarker.length)
}

/** JSON that may stand in a script element of HTML. */
const writeScriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
