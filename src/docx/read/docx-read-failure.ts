import type { Named } from '#src/genres/vocabulary.ts'
import type { FileKind } from './file-kind.ts'

/** Why a file is not read. Plain data: it crosses the border of the worker. Ids are stable, the command line prints them. */
export type DocxReadFailure =
  | { readonly id: FileKind }
  | { readonly id: 'truncated' }
  | { readonly id: 'bad-zip' }
  | { readonly id: 'zip-password' }
  | { readonly id: 'too-many-entries'; readonly limit: number }
  | { readonly id: 'too-large'; readonly limit: number }
  | { readonly id: 'bomb'; readonly limit: number }
  | { readonly id: 'missing-part'; readonly part: string }
  | { readonly id: 'bad-xml'; readonly part: string }
  | { readonly id: 'doctype'; readonly part: string }
  | { readonly id: 'too-deep'; readonly part: string }
  | { readonly id: 'too-long'; readonly limit: number }
  | { readonly id: 'bad-request' }
  | { readonly id: 'timed-out'; readonly ms: number }
  | { readonly id: 'aborted' }
  | { readonly id: 'worker-failed' }

const COPY = '，或全选复制后粘贴到这里'
const COPY_EN = ', or select all, copy and paste it here'
const SAVE = `请用 Word 或 WPS 打开，另存为 .docx${COPY}`
const SAVE_EN = `Open it in Word or WPS and save it as .docx${COPY_EN}`
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

const KINDS: Readonly<Record<FileKind, Named>> = {
  empty: {
    zh: '这个文件是空的（0 字节），可能没有下载完。请重新下载或重新保存后再试',
    en: 'The file is empty (0 bytes), perhaps its download did not finish. Download or save it again',
  },
  doc: {
    zh: `这是旧版 .doc 或 .wps 文件，这里读不了。${SAVE}`,
    en: `This is an old .doc or .wps file, which cannot be read here. ${SAVE_EN}`,
  },
  encrypted: {
    zh: `这个文件有打开密码。请用 Word 或 WPS 打开，去掉密码后另存为 .docx${COPY}`,
    en: `The file is protected by a password. Open it in Word or WPS, remove the password and save it as .docx${COPY_EN}`,
  },
  xls: {
    zh: '这是旧版 Excel 表格（.xls 或 .et），不是文字稿。请复制要检查的文字，粘贴到这里',
    en: 'This is an old Excel workbook (.xls or .et), not a paper. Copy the text to check and paste it here',
  },
  ppt: {
    zh: '这是旧版演示文稿（.ppt 或 .dps），不是文字稿。请复制要检查的文字，粘贴到这里',
    en: 'This is an old presentation (.ppt or .dps), not a paper. Copy the text to check and paste it here',
  },
  ole: {
    zh: `这个文件是 Office 旧格式，但里面没有文字稿。${SAVE}`,
    en: `The file is of an old Office format but holds no paper. ${SAVE_EN}`,
  },
  xlsx: {
    zh: '这是 Excel 表格（.xlsx），不是文字稿。请复制要检查的文字，粘贴到这里',
    en: 'This is an Excel workbook (.xlsx), not a paper. Copy the text to check and paste it here',
  },
  pptx: {
    zh: '这是演示文稿（.pptx），不是文字稿。请复制要检查的文字，粘贴到这里',
    en: 'This is a presentation (.pptx), not a paper. Copy the text to check and paste it here',
  },
  odt: {
    zh: `这是 OpenDocument 文件（.odt），这里读不了。${SAVE}`,
    en: `This is an OpenDocument file (.odt), which cannot be read here. ${SAVE_EN}`,
  },
  ofd: {
    zh: '这是 OFD 版式文件，这里读不了。请找到它的 .docx 原稿，或全选复制后粘贴到这里',
    en: `This is an OFD file, which cannot be read here. Use the .docx it was made from${COPY_EN}`,
  },
  zip: {
    zh: '这是压缩包，不是 Word 文件。请先解压，再把里面的 .docx 拖进来',
    en: 'This is a zip archive, not a Word file. Unpack it first and drop the .docx from inside',
  },
  archive: {
    zh: '这是压缩包（.rar、.7z 等），不是 Word 文件。请先解压，再把里面的 .docx 拖进来',
    en: 'This is an archive (.rar, .7z or the like), not a Word file. Unpack it first and drop the .docx from inside',
  },
  rtf: { zh: `这是 RTF 文件，这里读不了。${SAVE}`, en: `This is an RTF file, which cannot be read here. ${SAVE_EN}` },
  pdf: {
    zh: '这是 PDF 文件，这里读不了。请找到它的 .docx 原稿，或全选复制后粘贴到这里',
    en: `This is a PDF, which cannot be read here. Use the .docx it was made from${COPY_EN}`,
  },
  html: {
    zh: `这是网页文件（有些系统把它存成 .doc），这里读不了。${SAVE}`,
    en: `This is a web page (some systems save it as .doc), which cannot be read here. ${SAVE_EN}`,
  },
  'word-xml': {
    zh: `这是 Word 的单个 XML 文件，这里读不了。${SAVE}`,
    en: `This is a Word document in a single XML file, which cannot be read here. ${SAVE_EN}`,
  },
  picture: {
    zh: '这是图片，里面的文字读不出来。请用能识别文字的软件转成文字后粘贴到这里',
    en: 'This is a picture, its text cannot be read. Recognise the text with another program and paste it here',
  },
  text: {
    zh: '这是纯文本，不是 Word 文件。请把扩展名改成 .txt，或全选复制后粘贴到这里',
    en: `This is plain text, not a Word file. Rename it to .txt${COPY_EN}`,
  },
  unknown: {
    zh: `认不出这是什么文件。如果它能打开，${SAVE}`,
    en: `This kind of file is not known. If it opens somewhere: ${SAVE_EN}`,
  },
}

/** What to tell the user: what the file is and what to do next. */
export function docxReadFailureMessage(failure: DocxReadFailure): Named {
  switch (failure.id) {
    case 'truncated':
      return {
        zh: '文件不完整，后面缺了一截，可能没有下载或复制完。请重新下载或重新保存后再试',
        en: 'The file is cut off, perhaps a download or copy did not finish. Download or save it again',
      }
    case 'bad-zip':
      return { zh: `文件已损坏，打不开。${SAVE}`, en: `The file is damaged. ${SAVE_EN}` }
    case 'zip-password':
      return {
        zh: '这是加了密码的压缩包。请先解压，再把里面的 .docx 拖进来',
        en: 'This is a zip archive with a password. Unpack it first and drop the .docx from inside',
      }
    case 'too-many-entries':
      return {
        zh: `文件里的零件超过 ${failure.limit} 个，不像正常的 Word 文件，没有打开。${SAVE}`,
        en: `The file has more than ${failure.limit} parts, which no ordinary Word file has; it was not opened. ${SAVE_EN}`,
      }
    case 'too-large':
      return {
        zh: `文件超过 ${megabytes(failure.limit)} MB，这里读不了。请删去图片后另存一份${COPY}`,
        en: `The file is larger than ${megabytes(failure.limit)} MB. Save a copy without its pictures${COPY_EN}`,
      }
    case 'bomb':
      return {
        zh: `文件解压后超过 ${megabytes(failure.limit)} MB，或比它自己声明的大，可能是有害文件，没有打开。如果确认无害，${SAVE}`,
        en: `Unpacked, the file exceeds ${megabytes(failure.limit)} MB or the size it declares. It may be harmful and was not opened. If you trust it: ${SAVE_EN}`,
      }
    case 'missing-part':
      return {
        zh: `文件已损坏，缺少正文（${failure.part}）。${SAVE}`,
        en: `The file is damaged, its text (${failure.part}) is missing. ${SAVE_EN}`,
      }
    case 'bad-xml':
      return {
        zh: `文件已损坏，内容有错（${failure.part}）。${SAVE}`,
        en: `The file is damaged, ${failure.part} is not well-formed. ${SAVE_EN}`,
      }
    case 'doctype':
      return {
        zh: `文件里有 Word 不会写的内容（${failure.part} 中的 DOCTYPE），可能是有害文件，没有打开。如果确认无害，${SAVE}`,
        en: `The file holds what Word never writes (a DOCTYPE in ${failure.part}). It may be harmful and was not opened. If you trust it: ${SAVE_EN}`,
      }
    case 'too-deep':
      return {
        zh: `文件的嵌套层次太深（${failure.part}），不像正常的 Word 文件，没有打开。${SAVE}`,
        en: `The file nests too deeply (${failure.part}) for an ordinary Word file; it was not opened. ${SAVE_EN}`,
      }
    case 'too-long':
      return {
        zh: '文件太长，一次读不完。请分成几份再检查',
        en: 'The file is too long to be read at once. Check it in parts',
      }
    case 'timed-out':
      return {
        zh: `读取超过 ${Math.round(failure.ms / 1000)} 秒，已停止。请再试一次，或把文件分成几份`,
        en: `Reading was stopped after ${Math.round(failure.ms / 1000)} s. Try again, or check the file in parts`,
      }
    case 'aborted':
      return { zh: '已取消读取', en: 'Reading was cancelled' }
    case 'bad-request':
    case 'worker-failed':
      return {
        zh: '读取程序没有启动成功。请重新打开侧边栏再试',
        en: 'The reader did not start. Open the side panel again and retry',
      }
    default:
      return KINDS[failure.id]
  }
}
