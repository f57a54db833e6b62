# Easy-to-read English.

value-yes = Yes
value-no = No
value-none = No answer
value-unknown = I do not know
value-consented = I agree
value-will-bring = I will bring it

field-optional = { $label } (you can leave this empty)
field-unknown = I do not know
field-unknown-of = I do not know: { $label }
field-unknown-hint = You can go on. The town hall will see that you do not know.

field-date-day = Day
field-date-month = Month
field-date-year = Year
field-date-hint = For example: { $day } { $month } { $year }
field-date-partial-hint = You do not know the day? Leave the box empty. For example: 1938

field-amount-unit = euros
field-amount-decimal-sign = .
field-amount-hint = For example: 12.50

field-one-of-hint = Choose one answer.
field-several-of-hint = You can choose several answers.
field-several-of-max-hint = { $max ->
    [one] Choose one answer.
   *[other] Choose { $max } answers at most.
}
field-several-of-or = or

field-long-text-limit = { $max ->
    [one] You can write { $max } sign.
   *[other] You can write { $max } signs. One letter is one sign.
}
field-long-text-left = { $left ->
    [0] There is no more room.
    [one] You can still write { $left } sign.
   *[other] You can still write { $left } signs.
}
field-long-text-over = { $over ->
    [one] There is { $over } sign too many.
   *[other] There are { $over } signs too many.
}

field-email-hint = For example: name@example.com
field-telephone-hint = For example: 06 12 34 56 78. Is the number from another country? Begin with + and the number of the country.

field-address-street = Number and street
field-address-extra = More about the address
field-address-extra-hint = For example: the building, the floor
field-address-postcode = Postcode
field-address-locality = Town or village
field-address-country = Country
field-address-country-hint = Is the address in France? Leave the box empty.

field-commune-hint = Write the beginning of the name. Then choose from the list.
field-commune-search = Name of the town, or postcode
field-commune-loading = The list of towns is coming. Wait a little.
field-commune-found = { $count ->
    [one] There is { $count } town
   *[other] There are { $count } towns
}
field-commune-more = There are other towns. Write more letters to see them.
field-commune-none = We cannot find this town. Check the letters. Or write the postcode.
field-commune-choices = Choose the town
field-commune-failed = The list of towns did not come.
field-commune-retry = Ask for the list again

field-document-choose = Choose a file
field-document-choose-another = Add another file
field-document-limits = You can give: { $kinds }.
field-document-count = { $max ->
    [one] One file only.
   *[other] { $max } files at most.
}
field-document-photos = { $max ->
    [one] One photo only.
   *[other] { $max } photos at most.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = photo
field-document-kind-png = picture
field-document-kind-pdf = PDF file
field-document-added = Your files
field-document-file = { $name }
field-document-remove = Remove
field-document-sending = We are preparing the file. Wait a little.
field-document-bring = I will bring it
field-document-bring-hint = You give the document later, at the town hall.
field-document-show = I will show my photos at the front desk
field-document-show-hint = On your phone, or on paper.
field-document-camera-start = Take a photo
field-document-camera-another = Take another photo
field-document-camera-hint = Hold the document in front of the camera.
field-document-camera-view = What the camera sees
field-document-camera-take = Take the photo now
field-document-camera-stop = Stop the camera
field-document-camera-failed = The camera does not work.
field-document-camera-none = This screen has no camera.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Write an address. Or say what it is near.
field-place-street = Address or name of the street
field-place-near = Near what?
field-place-near-hint = For example: in front of the bakery
field-place-locality = Part of the town, or town
