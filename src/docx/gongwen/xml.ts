export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `wp` is there although we use no picture: a template that gets one without the declaration is corrupt. */
export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
