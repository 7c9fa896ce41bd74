let found: boolean | undefined

/** Whether the browser has the processor draw what a graphics card should: then the map is drawn without what costs most and shows least. */
export function isSoftware(): boolean {
  found ??= /swiftshader|llvmpipe|softpipe|software|basic render/i.test(rendererName())
  return found
}

function rendererName(): string {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    const told = context?.getExtension('WEBGL_debug_renderer_info')
    const name = context ? String(context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER)) : ''
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return name
  } catch {
    return ''
  }
}
