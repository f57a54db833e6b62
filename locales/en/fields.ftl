# Fields: what stands around what a person writes or chooses.

value-yes = Yes
value-no = No
value-none = No answer
value-unknown = I do not know
value-consented = I agree
value-will-bring = I will bring it

field-optional = { $label } (optional)
field-unknown = I do not know
field-unknown-of = I do not know: { $label }
field-unknown-hint = You can go on. The town hall will see that you do not know.

field-date-day = Day
field-date-month = Month
field-date-year = Year
field-date-hint = For example: { $day } { $month } { $year }
field-date-partial-hint = If you do not know the day or the month, leave its box empty. For example: 1938

field-amount-unit = euros
field-amount-decimal-sign = .
field-amount-hint = For example: 12.50

field-one-of-hint = Choose one answer.
field-several-of-hint = Choose all that fit.
field-several-of-max-hint = { $max ->
    [one] Choose one answer.
   *[other] Choose { $max } answers at most.
}
field-several-of-or = or

field-long-text-limit = { $max ->
    [one] You can write { $max } character.
   *[other] You can write { $max } characters.
}
field-long-text-left = { $left ->
    [0] You have used them all.
    [one] { $left } character left.
   *[other] { $left } characters left.
}
field-long-text-over = { $over ->
    [one] { $over } character too many.
   *[other] { $over } characters too many.
}

field-email-hint = For example: name@example.com
field-telephone-hint = For example: 06 12 34 56 78. For a number abroad, begin with + and the country code.

field-address-street = Number and street
field-address-extra = More about the address
field-address-extra-hint = Building, floor, flat, or “care of” somebody
field-address-postcode = Postcode
field-address-locality = Town or village
field-address-country = Country
field-address-country-hint = Only if it is not France

field-commune-hint = Write the first letters of its name, or its postcode. Then choose it.
field-commune-search = Name or postcode of the French town
field-commune-loading = We are fetching the list of towns…
field-commune-found = { $count ->
    [one] { $count } town found
   *[other] { $count } towns found
}
field-commune-more = There are others. To see them, write more letters.
field-commune-none = No town has this name. Check the letters, or search by postcode.
field-commune-choices = Choose the town
field-commune-failed = The list of towns has not arrived.
field-commune-retry = Ask for the list again

field-document-choose = Choose a file
field-document-choose-another = Add another file
field-document-limits = Accepted: { $kinds }, { $max } MB at most.
field-document-count = { $max ->
    [one] One file only.
   *[other] { $max } files at most.
}
field-document-photos = { $max ->
    [one] One photo only.
   *[other] { $max } photos at most.
}
field-document-kind-separator = {", "}
field-document-kind-jpeg = JPEG photo
field-document-kind-png = PNG picture
field-document-kind-pdf = PDF file
field-document-added = Files added
field-document-file = { $name } ({ $size } kB)
field-document-remove = Remove
field-document-sending = We are preparing the file…
field-document-bring = I will bring it
field-document-bring-hint = You hand in this document later, at the desk.
field-document-show = I will show my photos at the front desk
field-document-show-hint = On your phone, or on paper.
field-document-camera-start = Take a photo
field-document-camera-another = Take another photo
field-document-camera-hint = Hold the document in front of the camera, quite flat.
field-document-camera-view = What the camera sees
field-document-camera-take = Take the photo now
field-document-camera-stop = Stop the camera
field-document-camera-failed = The camera does not work.
field-document-camera-none = This screen has no camera.
field-document-photo-name = photo-{ $number }.jpg

field-place-hint = Write an address, or say what it is near. One of the two is enough.
field-place-street = Address, or name of the street
field-place-near = Near what?
field-place-near-hint = For example: in front of the bakery, next to the green bench
field-place-locality = District or town
