### ما يقرؤه موظف البلدية عندما يفتح طلبًا.

agent-reference = الرقم
agent-received = تاريخ الاستلام
agent-began = تاريخ البداية
agent-place = أُرسل من
agent-place-kiosk = شاشة عامة
agent-place-home = جهاز شخصي
agent-locale = لغة الشخص
agent-service = المصلحة
agent-status = الحالة
agent-status-since = { $status }، منذ { $day }
agent-erased = يُمحى في
agent-version = الإجراء
