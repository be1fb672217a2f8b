import type { SearchWords } from './en-search.ts';

/** The words of the search, in Arabic. */
export const arSearch: SearchWords = {
  open: 'بحث',
  title: 'البحث في الوثائقي',
  field: 'كلمة أو اسم أو رقم',
  close: 'إغلاق',
  loading: 'جارٍ جلب ما يمكن البحث فيه.',
  failed: 'تعذّر تحميل ما يلزم للبحث.',
  found: (_, number) => `عدد المواضع: ${number}.`,
  nothing: (query) => `لا نتائج عن «${query}».`,
  whole: (megabytes) => `البحث في نص الفصول أيضًا (${megabytes} ميغابايت)`,
  kinds: {
    figure: 'الأرقام',
    term: 'المسرد',
    chart: 'الرسوم البيانية',
    chapter: 'الفصول وأقسامها',
    passage: 'في النص',
    event: 'التسلسل الزمني',
    source: 'المصادر',
    correction: 'التصويبات',
  },
  some: (kind, shown, total) => `${kind}: ${shown} من ${total}`,
  part: (chapter, heading) => `${chapter}: ${heading}`,
};
