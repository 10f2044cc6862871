/// A word of a generic description of weapons.
struct ItemWord: Sendable {
  enum Kind: Sendable {
    /// Says enough alone: "frigates", "helicopter".
    case head
    /// Needs a military word before it: "system", "vehicle", "vessel".
    case weakHead
    /// Stands before heads: "maritime", "long-range".
    case modifier
    /// Stands before heads and makes a weak head enough: "missile", "air", "combat".
    case militaryModifier
    /// Counts other items: "batteries of", "squadrons of".
    case unit
  }

  let kind: Kind
  let category: ItemCategory
  /// The word in the singular.
  let singular: String

  /// Returns all words of descriptions.
  static func table() -> WordMap<ItemWord> {
    var table = WordMap<ItemWord>(minimumCapacity: 600)
    forEachLine(of: itemWordTable) { line in
      let cells = line.parts(at: ":")
      guard cells.count == 2 else { return }
      let key = cells[0].parts(at: "|")
      let kind: Kind =
        switch key[0] {
        case "head": .head
        case "weak": .weakHead
        case "military": .militaryModifier
        case "unit": .unit
        default: .modifier
        }
      let category = key.count > 1 ? ItemCategory(letter: key[1]) ?? .other : .other
      for entry in cells[1].parts(at: " ") {
        let forms = entry.parts(at: "/").map(String.init)
        for form in forms where table[Word(form)] == nil {
          table.updateValue(
            ItemWord(kind: kind, category: category, singular: forms[0]), forKey: Word(form))
        }
      }
    }
    return table
  }
}

/// A line: kind | category : words, each as singular/plural.
private let itemWordTable = """
  head|A:aircraft airplane/airplanes aeroplane/aeroplanes fighter/fighters bomber/bombers
  head|A:helicopter/helicopters chopper/choppers gunship/gunships warplane/warplanes jet/jets
  head|A:drone/drones uav/uavs uas uavs ucav/ucavs rotorcraft airlifter/airlifters
  head|A:rpas awacs seaplane/seaplanes
  weak|A:plane/planes trainer/trainers tanker/tankers transport/transports airframe/airframes
  head|N:frigate/frigates corvette/corvettes submarine/submarines destroyer/destroyers
  head|N:warship/warships minehunter/minehunters minesweeper/minesweepers opv/opvs lpd/lpds
  head|N:gunboat/gunboats cruiser/cruisers
  weak|N:ship/ships vessel/vessels boat/boats craft cutter/cutters dock/docks hovercraft
  head|V:tank/tanks apc/apcs ifv/ifvs mrap/mraps afv/afvs armor armour
  weak|V:vehicle/vehicles carrier/carriers truck/trucks car/cars
  head|G:howitzer/howitzers artillery mortar/mortars mlrs cannon/cannons
  weak|G:gun/guns launcher/launchers
  head|M:missile/missiles rocket/rockets torpedo/torpedoes warhead/warheads sam/sams manpads
  head|M:munition/munitions bomb/bombs interceptor/interceptors
  weak|M:round/rounds
  head|S:radar/radars sonar/sonars
  weak|S:sensor/sensors pod/pods camera/cameras
  weak|T:satellite/satellites
  weak|E:engine/engines
  head|O:weapon/weapons weaponry arms ammunition rifle/rifles materiel armament/armaments
  head|O:matériel ammo grenade/grenades
  weak|O:equipment system/systems hardware package/packages kit/kits unit/units simulator/simulators
  weak|O:asset/assets suite/suites supplies vest/vests goggles helmet/helmets technology
  weak|O:necessities shield/shields gear network/networks items goods
  unit|D:battery/batteries
  unit|O:squadron/squadrons regiment/regiments battalion/battalions shipset/shipsets
  unit|O:brigade/brigades regimental set/sets
  military|D:air-defence air-defense anti-aircraft anti-missile surface-to-air
  military|A:combat fighter attack trainer unmanned remotely-piloted multirole multi-role
  military|A:fighter-bomber stealth airborne aerial air-to-air reconnaissance
  military|M:missile rocket torpedo ballistic guided anti-ship anti-tank antitank antiship
  military|M:surface-to-surface air-to-surface air-to-ground precision-guided laser-guided cruise
  military|N:naval submarine frigate amphibious warship coastguard anti-submarine mine-countermeasures
  military|V:armoured armored tank infantry mine-resistant ambush-protected main-battle battle
  military|G:artillery howitzer self-propelled towed mortar
  military|S:radar sonar early-warning targeting night-vision surveillance signals-intelligence
  military|O:military weapons weapon arms defence defense defensive offensive lethal warfare
  military|O:small-arms ammunition munitions army spy c4isr isr patrol landing logistics-vessel
  modifier:air maritime transport transports cargo tactical light heavy main personnel utility
  modifier:multi-purpose multipurpose multi-mission advanced basic modern new newest used
  modifier:second-hand secondhand surplus refurbished long-range short-range medium-range
  modifier:medium very-short-range strategic mobile coastal offshore logistics support supply
  modifier:training launch command control electronic counter diesel-electric nuclear-powered
  modifier:nuclear conventional conventionally-powered attack-class lead-in jet turboprop
  modifier:twin-engine single-engine twin-seat single-seat light-attack medium-lift heavy-lift
  modifier:search rescue medium-altitude high-altitude tanker refuelling refueling aerial-refueling
  modifier:early warning vertical-launch guided-missile fighting protected tracked wheeled
  modifier:rapid-reaction fast interceptor anti-armour anti-armor anti-personnel portable
  modifier:shoulder-fired man-portable ultra-light ultralight lightweight heavyweight multiple
  modifier:rocket-propelled grenade machine sniper assault carrier vehicle helicopter aircraft
  modifier:engine vessel patrol-boat ship bridge bridging recovery engineering satellite
  modifier:communications communication observation reconnaissance intelligence high-speed
  modifier:stealthy hypersonic supersonic subsonic intermediate-range man-portable all-weather
  modifier:fast-attack off-the-shelf 4x4 6x6 8x8 heavy-duty crew-served special mission
  modifier:mine countermeasure countermeasures landing-craft launching ground theatre theater
  modifier:high-precision next-generation fifth-generation fourth-generation defense-related
  modifier:state-of-the-art sophisticated ageing aging older additional spare replenishment
  modifier:presidential vip medevac firefighting oiler underwater sea-based land-based ground-based
  modifier:ship-based area point high-end low-cost mid-life tilt-rotor tiltrotor counter-drone
  modifier:anti-drone loitering kamikaze suicide reusable primary weapons-grade mid-size hawk
  """
