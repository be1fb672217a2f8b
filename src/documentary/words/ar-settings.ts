import type { SettingsWords } from './en-settings.ts';

/** The words of the reading settings, in Arabic. */
export const arSettings: SettingsWords = {
  open: 'الإعدادات',
  failed: 'تعذّر تحميل الإعدادات.',
  title: 'كيفية عرض هذه الصفحات',
  scheme: { name: 'الألوان', choices: { '': 'كما في الجهاز', light: 'فاتحة', dark: 'داكنة' } },
  size: { name: 'حجم الحروف', choices: { '': 'المعتاد', larger: 'أكبر', largest: 'الأكبر' } },
  places: 'إظهار رابط كل فقرة',
  place: (beginning) => `رابط الفقرة «${beginning} …»`,
  remember: 'حفظها على هذا الجهاز',
  page: 'ما لم تُحفظ، تسري هذه الإعدادات على هذه الصفحة وحدها. وما يُحفظ يبقى في هذا المتصفح.',
  refused: 'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء.',
};
