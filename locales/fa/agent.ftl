### آنچه کارمند شهرداری هنگام باز کردن یک درخواست می‌خواند.

agent-reference = شماره
agent-received = تاریخ دریافت
agent-began = تاریخ شروع
agent-place = فرستاده شده از
agent-place-kiosk = صفحه‌ی نمایش شهرداری
agent-place-home = دستگاه شخصی
agent-locale = زبان شخص
agent-service = بخش
agent-status = وضعیت
agent-status-since = { $status }، از تاریخ { $day }
agent-erased = تاریخ پاک شدن
agent-version = کار اداری
