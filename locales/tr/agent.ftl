### Bir başvuruyu açan belediye görevlisinin okuduğu sözler.

agent-reference = Numara
agent-received = Alındığı tarih
agent-began = Başlandığı tarih
agent-place = Gönderildiği yer
agent-place-kiosk = belediye ekranı
agent-place-home = kişisel cihaz
agent-locale = Kişinin dili
agent-service = Birim
agent-status = Durum
agent-status-since = { $status }, { $day } tarihinden beri
agent-erased = Silineceği tarih
agent-version = İşlem
