import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text'

/** The value of an attribute. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find(each => each.name === name)?.value

/** Every node of a tree in the order of the page; a stack of our own, since pages may be nested deeper than calls can be. */
export function* walk(root: Parent): Generator<Node> {
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
  }
}

/** The text of an element, all of it. */
export function textOf(element: Element): string {
  let text = ''
  for (const node of walk(element)) if (isText(node)) text += node.value
  return text.replace(/\s+/g, ' ').trim()
}
