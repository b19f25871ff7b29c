// The reader of PDFs runs in a thread of its own; the legacy build runs on every engine the program supports.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
